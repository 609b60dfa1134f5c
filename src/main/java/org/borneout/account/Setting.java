package org.borneout.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something that all nodes must know and that no person has typed, such as the codes for the set-up. */
@Entity
class Setting {
    @Id
    private String name;

    @Column
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected Setting() {}

    Setting(String name, String content) {
        this.name = name;
        this.content = content;
    }

    String content() {
        return content;
    }
}
