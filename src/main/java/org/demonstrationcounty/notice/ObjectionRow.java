package org.demonstrationcounty.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "objection")
class ObjectionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long noticeId;
    private String name;
    private String organisation;
    private String contact;
    private String content;
    private String registeredBy;
    private Instant registeredAt;

    protected ObjectionRow() {}

    ObjectionRow(Long noticeId, Objection objection, String registeredBy, Instant registeredAt) {
        this.noticeId = noticeId;
        this.name = objection.name();
        this.organisation = objection.organisation();
        this.contact = objection.contact();
        this.content = objection.content();
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    Long id() {
        return id;
    }

    Long noticeId() {
        return noticeId;
    }

    Objection objection() {
        return new Objection(name, organisation, contact, content);
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
