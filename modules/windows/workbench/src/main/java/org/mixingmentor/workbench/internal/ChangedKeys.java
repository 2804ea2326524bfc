package org.mixingmentor.workbench.internal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.modules.OnStart;

/**
 * Lets keys that a user changes hold at once. The platform's keymap hears of changes in the folders that were there when it
 * was made, which is before this product's; so it is made once more, by what it does hear of, now that they are there.
 */
@OnStart
public final class ChangedKeys implements Runnable {
    /** Held, because a folder that nobody holds is forgotten with those who listen to it. */
    private static List<FileObject> folders = List.of();

    @Override
    public void run() {
        folders = Stream.of("Keymaps", "Keymaps/NetBeans")
                .map(FileUtil::getConfigFile)
                .filter(Objects::nonNull)
                .toList();
        try {
            FileUtil.getConfigFile("Shortcuts").setAttribute("heard", System.currentTimeMillis());
        } catch (IOException e) {
            throw new IllegalStateException(folders + " is not listened to", e);
        }
    }
}
