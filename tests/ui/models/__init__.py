"""The models under the views, and the words they give."""
