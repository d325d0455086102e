package org.demonstrationcounty.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.casefile.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "objection_ruling")
class ObjectionRulingRow implements Persistable<Long> {

    @Id
    private Long objectionId;

    private String ruling;
    private @Nullable String comment;
    private String ruledBy;
    private Instant ruledAt;

    protected ObjectionRulingRow() {}

    ObjectionRulingRow(Long objectionId, Decided ruling, String user, Instant at) {
        this.objectionId = objectionId;
        this.ruling = ruling.decision();
        this.comment = ruling.comment();
        this.ruledBy = user;
        this.ruledAt = at;
    }

    String ruling() {
        return ruling;
    }

    @Nullable
    String comment() {
        return comment;
    }

    String ruledBy() {
        return ruledBy;
    }

    Instant ruledAt() {
        return ruledAt;
    }

    @Override
    public Long getId() {
        return objectionId;
    }

    /** Always true, because rulings are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
