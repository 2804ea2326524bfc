package org.mixingmentor.audio.internal.pcm;

import java.util.List;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * Where a file's uncompressed samples lie and how to read them: frame after frame, channel after channel, no gaps.
 *
 * @param bigEndian whether the bytes of a sample come highest first
 * @param start of the first frame, in bytes from the file's beginning
 * @param remarks what the user should know of the file
 */
record PcmLayout(SourceFormat format, SampleEncoding encoding, boolean bigEndian, long start, List<Remark> remarks) {
    int frameBytes() {
        return format.channels() * encoding.bytes();
    }
}
