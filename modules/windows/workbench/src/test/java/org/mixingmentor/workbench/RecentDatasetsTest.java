package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentDatasetsTest {
    private final RecentDatasets recent = new RecentDatasets(new MemoryPreferences());

    @TempDir
    Path folder;

    private Path dataset(String name) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        recent.add(made);
        return made;
    }

    @Test
    void the_latest_comes_first_and_each_once() throws IOException {
        assertEquals(List.of(), recent.present());
        Path one = dataset("one");
        Path two = dataset("two");
        assertEquals(List.of(two, one), recent.present());
        recent.add(one);
        assertEquals(List.of(one, two), recent.present());
    }

    @Test
    void one_that_is_gone_is_not_offered_until_it_is_back() throws IOException {
        Path one = dataset("one");
        Path two = dataset("two");
        Files.delete(two);
        assertEquals(List.of(one), recent.present());
        Files.createDirectories(two);
        assertEquals(List.of(two, one), recent.present());
    }

    @Test
    void only_the_last_ten_are_remembered() throws IOException {
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(0, dataset("dataset" + i));
        }
        assertEquals(all.subList(0, 10), recent.present());
    }
}
