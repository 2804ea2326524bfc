package org.mixingmentor.visualization;

import javax.swing.Timer;

/**
 * Does something if an answer keeps a person waiting: what is shown of the last question then goes. Quick answers replace
 * each other without a flicker. Event thread only.
 */
final class Later {
    private static final int NOTICED_MS = 150;

    private final Timer timer;

    Later(Runnable effect) {
        timer = new Timer(NOTICED_MS, event -> effect.run());
        timer.setRepeats(false);
    }

    void start() {
        timer.restart();
    }

    void stop() {
        timer.stop();
    }
}
