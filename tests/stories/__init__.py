"""The program from outside, as people and scripts meet it: real processes, real servers, real TLS."""
