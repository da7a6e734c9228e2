"""What people see: Qt widgets and the models behind them. No I/O of its own; `ui.ports` says what it needs."""
