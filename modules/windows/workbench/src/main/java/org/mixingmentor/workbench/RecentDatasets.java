package org.mixingmentor.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import org.openide.util.NbPreferences;

/** The dataset folders that were opened last, the latest first; kept over restarts. */
final class RecentDatasets {
    private static final int MOST = 10;
    private static final String KEY = "recent.";

    private final Preferences preferences;

    RecentDatasets(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Those of this process. */
    static RecentDatasets current() {
        return new RecentDatasets(NbPreferences.forModule(RecentDatasets.class));
    }

    /** Puts a folder first. */
    synchronized void add(Path folder) {
        List<Path> folders = new ArrayList<>(remembered());
        folders.remove(folder);
        folders.add(0, folder);
        for (int i = 0; i < MOST; i++) {
            if (i < folders.size()) {
                preferences.put(KEY + i, folders.get(i).toString());
            } else {
                preferences.remove(KEY + i);
            }
        }
    }

    /** Those that are still there. */
    List<Path> present() {
        return remembered().stream().filter(Files::isDirectory).toList();
    }

    private List<Path> remembered() {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String folder = preferences.get(KEY + i, null);
            if (folder != null) {
                folders.add(Path.of(folder));
            }
        }
        return folders;
    }
}
