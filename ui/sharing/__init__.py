"""What the person lets the hosted service have beside the schedule: counts, and offers to who does not pay."""
