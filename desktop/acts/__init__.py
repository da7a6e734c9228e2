"""What a person can ask for, carried out on the worker: functions over the backstage, a file for each subject."""
