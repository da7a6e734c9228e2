"""One module per kind of service, each behind `contract.Provider`."""
