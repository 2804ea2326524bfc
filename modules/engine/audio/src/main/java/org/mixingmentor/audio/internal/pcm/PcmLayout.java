package org.mixingmentor.audio.internal.pcm;

import org.mixingmentor.audio.spi.SourceFormat;

/**
 * Where a file's uncompressed samples lie and how to read them: frame after frame, channel after channel, no gaps.
 *
 * @param bigEndian whether the bytes of a sample come highest first
 * @param start of the first frame, in bytes from the file's beginning
 */
record PcmLayout(SourceFormat format, SampleEncoding encoding, boolean bigEndian, long start) {
    int frameBytes() {
        return format.channels() * encoding.bytes();
    }
}
