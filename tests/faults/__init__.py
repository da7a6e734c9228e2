"""What must be survived: processes killed at any moment, full disks, damaged pages, moved clocks."""
