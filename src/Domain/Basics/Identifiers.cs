namespace Portvakt.Domain.Basics;

/// <summary>Makes identifiers: time-ordered ones for rows, random ones for what outsiders see.</summary>
public static class Identifiers
{
    /// <summary>A UUIDv7 (RFC 9562) for a row created at <paramref name="now"/>.</summary>
    public static Guid New(DateTimeOffset now) => Guid.CreateVersion7(now);

    /// <summary>A client_id: UUIDv4, so that it tells nothing about when or beside whom it was made.</summary>
    public static string NewClientId() => Guid.NewGuid().ToString("D");
}
