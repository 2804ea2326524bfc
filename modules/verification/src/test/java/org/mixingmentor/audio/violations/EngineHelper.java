package org.mixingmentor.audio.violations;

import java.sql.Connection;
import javax.swing.JLabel;
import org.mixingmentor.dataset.Split;
import org.openide.util.Lookup;

/** Breaks the rules of the engine; only the test of the rules reads it. */
public final class EngineHelper {
    private EngineHelper() {}

    public static String describe(Connection connection, Split split, double value) {
        Object found = Lookup.getDefault().lookup(JLabel.class);
        return String.format("%f %s %s %s", value, connection, split, found);
    }
}
