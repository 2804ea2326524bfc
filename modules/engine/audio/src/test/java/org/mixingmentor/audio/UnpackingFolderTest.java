package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingFolderTest {
    @TempDir
    Path folder;

    @Test
    void where_programs_may_run_the_machine_is_blamed_and_nothing_is_left_behind() throws IOException {
        assertTrue(new UnpackingFolder(folder).runsPrograms());
        assertTrue(new UnpackingFolder(folder).problem().startsWith("it does not fit this system ("));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Path none = folder.resolve("none");
        assertTrue(new UnpackingFolder(none)
                .problem()
                .startsWith("there is no folder " + none + "; set -Djava.io.tmpdir"));
    }

    @Test
    void a_disk_without_programs_and_one_without_room_are_named() throws Exception {
        Path noexec = mounted("noexec", "noexec,size=64m");
        Path small = mounted("small", "size=64k");
        try {
            assertFalse(new UnpackingFolder(noexec).runsPrograms());
            assertTrue(new UnpackingFolder(noexec).problem().startsWith("no program may run from " + noexec));
            assertTrue(new UnpackingFolder(small).problem().startsWith("the disk of " + small));
        } finally {
            new ProcessBuilder("umount", noexec.toString(), small.toString())
                    .start()
                    .waitFor();
        }
    }

    /** Only root may, and not in every container. */
    private Path mounted(String name, String options) throws Exception {
        Path place = Files.createDirectories(folder.resolve(name));
        boolean linux = System.getProperty("os.name").equals("Linux");
        Assumptions.assumeTrue(
                linux
                        && new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "none", place.toString())
                                        .start()
                                        .waitFor()
                                == 0,
                "no right to mount");
        return place;
    }
}
