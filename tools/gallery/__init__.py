"""Pictures of the program from the sample practice: a chapter has its scenes, the store they need, their staging."""
