package org.mixingmentor.audio;

import java.util.concurrent.locks.LockSupport;
import org.mixingmentor.audio.spi.AudioException;

/**
 * A {@link CaptureSource} over an input device of the machine. The device is polled rather than waited for: what waits in a driver cannot be told to
 * stop, nor tell silence from a device that is gone. A device that gives nothing for {@value #LOST_AFTER_MS} ms, not even
 * zeros, is lost; from then on it is looked for twice a second, until it is back or this is closed.
 */
public final class Capture extends ThreadedSource {
    private static final long LOST_AFTER_MS = 700;
    private static final long POLL_NS = 4_000_000;
    private static final long RETRY_NS = 500_000_000;

    private final CaptureSettings settings;
    private CaptureLine line;

    public Capture(CaptureSettings settings) {
        super("capture");
        this.settings = settings;
    }

    @Override
    public String name() {
        return settings.device().name();
    }

    @Override
    void open() throws AudioException {
        line = CaptureLine.open(settings);
    }

    @Override
    void run(CaptureReceiver receiver) {
        while (!closed()) {
            receiver.opened(line.format());
            follow(receiver);
            line.close();
            if (!closed()) {
                receiver.lost("The input device \"" + settings.device().id()
                        + "\" gives nothing any more: it is unplugged or its sound server has stopped. It is taken up"
                        + " again when it is back.");
                reopen();
            }
        }
        line.close();
    }

    /** Until the device gives nothing any more. */
    private void follow(CaptureReceiver receiver) {
        long last = System.nanoTime();
        while (!closed()) {
            boolean full = line.overrun();
            int frames = line.read(left, right);
            long now = System.nanoTime();
            if (frames > 0) {
                if (full) {
                    receiver.overrun();
                }
                receiver.frames(left, right, frames);
                last = now;
            } else if (now - last > LOST_AFTER_MS * 1_000_000) {
                return;
            }
            if (frames < LONGEST_BLOCK) {
                LockSupport.parkNanos(POLL_NS);
            }
        }
    }

    private void reopen() {
        boolean gone = true;
        while (gone && !closed()) {
            LockSupport.parkNanos(RETRY_NS);
            try {
                line = CaptureLine.open(settings);
                gone = false;
            } catch (AudioException e) {
                gone = true;
            }
        }
    }
}
