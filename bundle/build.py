"""Makes what people install, on the system it runs on: `python3 run.py bundle`'s work.

Windows: a per-user installer by Inno Setup. macOS: a signed-ready .dmg. Linux: a .deb. What signs is the builder's:
`CODESIGN_IDENTITY` (macOS) names a certificate in the keychain; without it the bundle is whole but unsigned. Beside
each lies the bill of what is in it.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

from bundle.sign import paint
from tools.bill_of_materials import sbom

ROOT: Final = Path(__file__).resolve().parent.parent
DIST: Final = ROOT / "dist"
SIGN: Final = ROOT / "build" / "sign"


def main() -> int:
    """Build, and say where the result lies."""
    version = str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])
    work = ROOT / "build" / "bundle"
    paint(SIGN)
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--distpath", str(DIST), "--workpath", str(work),
         str(ROOT / "bundle" / "optimantra.spec")],
        check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    match sys.platform:
        case "win32":
            made = windows(version)
        case "darwin":
            made = macos(version)
        case _:
            made = debian(version)
    bill = DIST / f"optimantra-{version}-{sys.platform}.cdx.json"
    folder = DIST / ("OptiMantra.app" if sys.platform == "darwin" else "optimantra")
    bill.write_text(json.dumps(sbom(folder), indent=1), encoding="utf-8")
    print(f"{made} ({made.stat().st_size / 1e6:.0f} MB)")
    return 0


def windows(version: str) -> Path:
    """Needs Inno Setup's `iscc` on the path."""
    subprocess.run(["iscc", f"/DVersion={version}", str(ROOT / "bundle" / "windows.iss")], check=True)
    return DIST / f"OptiMantra-{version}-setup.exe"


def macos(version: str) -> Path:
    """For the processor it is built on. Signed with the hardened runtime when an identity is named."""
    app = DIST / "OptiMantra.app"
    if identity := os.environ.get("CODESIGN_IDENTITY"):
        subprocess.run(
            ["codesign", "--deep", "--force", "--timestamp", "--options", "runtime",
             "--entitlements", str(ROOT / "bundle" / "macos.entitlements"), "--sign", identity, str(app)],
            check=True,
        )  # fmt: skip
    made = DIST / f"OptiMantra-{version}-{platform.machine()}.dmg"
    made.unlink(missing_ok=True)
    subprocess.run(
        ["hdiutil", "create", "-volname", "OptiMantra", "-srcfolder", str(app), "-format", "UDZO", str(made)],
        check=True,
    )
    return made


def debian(version: str) -> Path:
    """Under `/opt`, with a command and a menu entry; system libraries are named as dependencies."""
    machine = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(DIST / "optimantra", tree / "opt" / "optimantra", symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "optimantra").symlink_to("/opt/optimantra/optimantra")
    entry = tree / "usr" / "share" / "applications" / "optimantra.desktop"
    entry.parent.mkdir(parents=True)
    shutil.copy(ROOT / "bundle" / "optimantra.desktop", entry)
    picture = tree / "usr" / "share" / "icons" / "hicolor" / "256x256" / "apps" / "optimantra.png"
    picture.parent.mkdir(parents=True)
    shutil.copy(SIGN / "optimantra.png", picture)
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    kilobytes = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    template = (ROOT / "bundle" / "debian.control").read_text(encoding="utf-8")
    control.write_text(template.format(version=version, machine=machine, kilobytes=kilobytes), encoding="utf-8")
    made = DIST / f"optimantra_{version}_{machine}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)], check=True)
    return made


if __name__ == "__main__":
    sys.exit(main())
