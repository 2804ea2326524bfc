package org.mixingmentor.dataset.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Split;

/** Whether the test set is locked: no stem that has a split may enter or leave it. */
final class TestLock {
    private static final String SETTING = "test_locked";
    private static final String TEST = RowJson.raw(Split.TEST.token());

    private final boolean on;

    /** @param even whether changes are allowed though it is locked */
    TestLock(Connection connection, boolean even) throws SQLException {
        this.on = !even && isOn(connection);
    }

    static boolean isOn(Connection connection) throws SQLException {
        return Settings.get(connection, SETTING).equals("true");
    }

    static void set(Connection connection, boolean locked) throws SQLException {
        Settings.set(connection, SETTING, Boolean.toString(locked));
    }

    /** Whether it forbids to change fields so: raw JSON by name; null where there is no stem any more. */
    boolean forbids(Map<String, String> before, Map<String, String> after) {
        String split = before.get(RowJson.SPLIT);
        boolean decided = split != null && !split.equals("null");
        boolean staysInTest = after != null && TEST.equals(after.get(RowJson.SPLIT));
        return on && decided && TEST.equals(split) != staysInTest;
    }

    /** Refuses what it forbids with a sentence. */
    void require(String fileName, Map<String, String> before, Map<String, String> after) throws DatasetException {
        if (forbids(before, after)) {
            throw new DatasetException("The test set is locked, and this would change " + fileName
                    + " in it; unlock it first, knowing that scores from before and after cannot be compared");
        }
    }
}
