// What a thread that is killed looks like to whoever waits for it.
process.exit(3)
