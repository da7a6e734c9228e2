"""The library: articles for information, readable offline."""
