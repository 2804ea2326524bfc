package org.mixingmentor.application;

import org.junit.jupiter.api.Test;

class WorkbenchIT {
    @Test
    void the_workbench_starts_without_a_warning_and_its_roles_switch() throws Exception {
        Platform.run(InsideWorkbench.class, 6);
    }
}
