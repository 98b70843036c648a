using System.Globalization;

namespace Portvakt.Outside.Webhooks;

/// <summary>What came of one call.</summary>
/// <param name="Word">A status, or what was wrong, in a word: see the constants.</param>
/// <param name="Status">Null when nobody answered.</param>
public sealed record WebhookAnswer(string Word, int? Status = null)
{
    /// <summary>The receiver wants nothing more.</summary>
    public const string Gone = "410";

    /// <summary>No answer within <see cref="WebhookDoor.Patience"/>.</summary>
    public const string TimedOut = "timeout";

    /// <summary>No TLS connection: the certificate, or the other side does not speak it.</summary>
    public const string NoTls = "tls";

    /// <summary>The name leads nowhere.</summary>
    public const string NoName = "name";

    /// <summary>The address, or where its name leads, may not be called from here.</summary>
    public const string Forbidden = "inside";

    /// <summary>No connection, or one that broke off.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>Nothing was sent: what it is to be signed with cannot be read any more.</summary>
    public const string NoSecret = "secret";

    public static WebhookAnswer Of(int status) =>
        new(status.ToString(CultureInfo.InvariantCulture), status);

    /// <summary>Whether the receiver has it.</summary>
    public bool IsTaken => Status is >= 200 and < 300;

    /// <summary>Whether the receiver wants nothing more.</summary>
    public bool IsGone => Word == Gone;
}
