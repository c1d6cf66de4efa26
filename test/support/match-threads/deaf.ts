// A thread that hears no stop and never ends.
for (;;) Math.sqrt(2)
