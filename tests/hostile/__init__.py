"""What a malicious or broken service can answer: whatever it is, it ends in one of our errors or in a whole store."""
