package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Hands out decoder processes, one to each sound that is being read, and keeps those that are free for the next. */
final class DecoderProcesses {
    private static final ConcurrentLinkedDeque<DecoderProcess> FREE = new ConcurrentLinkedDeque<>();

    private DecoderProcesses() {}

    static DecoderProcess take() throws IOException {
        for (DecoderProcess free = FREE.pollFirst(); free != null; free = FREE.pollFirst()) {
            if (free.isAlive()) {
                return free;
            }
        }
        return DecoderProcess.start();
    }

    static void giveBack(DecoderProcess process) {
        FREE.addFirst(process);
    }
}
