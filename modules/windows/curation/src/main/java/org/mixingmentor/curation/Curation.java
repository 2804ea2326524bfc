package org.mixingmentor.curation;

import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.workbench.Session;

/**
 * What the role's windows and actions share.
 *
 * @param session whose dataset it is about
 * @param list the stems that the table shows
 */
record Curation(Session session, StemList list) {
    private static Curation current;

    /** The one of this process, for what the platform makes; on the event thread. */
    static Curation current() {
        if (current == null) {
            current = of(Session.current());
        }
        return current;
    }

    /** One with a list of its own. */
    static Curation of(Session session) {
        return new Curation(session, new StemList(session));
    }
}
