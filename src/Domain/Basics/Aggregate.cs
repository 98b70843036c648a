namespace Portvakt.Domain.Basics;

/// <summary>What is changed and versioned as one: every write raises the version that the writer read.</summary>
public abstract class Aggregate
{
    /// <summary>The row's own identifier (UUIDv7).</summary>
    public Guid Id { get; protected set; }

    /// <summary>Raised by every change; the ETag of pages and API, and the guard against lost updates.</summary>
    public int Version { get; protected set; } = 1;

    public DateTimeOffset Created { get; protected set; }

    public DateTimeOffset LastUpdated { get; protected set; }

    /// <summary>Notes a change at <paramref name="now"/>.</summary>
    protected void Touch(DateTimeOffset now)
    {
        Version++;
        LastUpdated = now;
    }
}
