package org.mixingmentor.application;

import org.junit.jupiter.api.Test;

class CurateIT {
    @Test
    void stems_are_imported_filtered_edited_in_bulk_and_all_windows_follow() throws Exception {
        Platform.run(InsideCurate.class, 9);
    }
}
