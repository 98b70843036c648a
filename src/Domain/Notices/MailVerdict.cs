namespace Portvakt.Domain.Notices;

/// <summary>Whom a failure belongs to, and so what is done about it.</summary>
public enum MailVerdict
{
    /// <summary>The server has it.</summary>
    Taken,

    /// <summary>This mail failed now and may go later.</summary>
    Later,

    /// <summary>This mail will never be taken.</summary>
    Never,

    /// <summary>The connection broke while this mail was on its way: its fault or the server's.</summary>
    Broken,

    /// <summary>The server takes nothing now, whichever mail it is.</summary>
    ServerDown,
}
