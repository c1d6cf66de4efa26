// A thread that is busy before it has any plan, and hears no stop.
for (;;) Math.sqrt(2)
