package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SystemReasonTest {
    private static final Pattern RAW = Pattern.compile("Exception|Error|java|null|/x");

    @Test
    void no_reason_names_a_class_or_nothing() {
        List<Exception> failures = List.of(
                new IOException((String) null),
                new IOException(""),
                new IOException("java.nio.channels.ClosedChannelException"),
                new IOException(new IllegalStateException("x")),
                new EOFException(),
                new FileNotFoundException("/x (No such file or directory)"),
                new FileNotFoundException("/x (Permission denied)"),
                new NoSuchFileException("/x"),
                new AccessDeniedException("/x"),
                new NotDirectoryException("/x"),
                new FileAlreadyExistsException("/x"),
                new FileSystemLoopException("/x"),
                new FileSystemException("/x"),
                new FileSystemException("/x", null, "Input/output error"),
                new NullPointerException("Cannot invoke \"String.length()\" because \"x\" is null"),
                new ArrayIndexOutOfBoundsException(7));
        for (Exception failure : failures) {
            String reason = SystemReason.of(failure);
            assertFalse(RAW.matcher(reason).find(), failure + " gives " + reason);
            assertFalse(reason.isBlank(), failure.toString());
        }
    }

    @Test
    void what_a_user_can_mend_is_said() {
        assertEquals(
                "the disk is full", SystemReason.of(new FileSystemException("/x", null, "No space left on device")));
        assertEquals("permission is denied", SystemReason.of(new FileNotFoundException("/x (Permission denied)")));
        assertEquals("whoever read it has stopped", SystemReason.of(new IOException("Broken pipe")));
        assertEquals(
                "its name is too long for this disk",
                SystemReason.of(new FileSystemException("/x", null, "File name too long")));
        assertEquals("it ends in its header", SystemReason.of(new IOException("it ends in its header")));
    }
}
