/** The server's front door: what is not exported here is private to the package. */
export {}
