using System.Collections.Frozen;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.Jobs;

/// <summary>What the server's own work does, for the operator, by the names of jobs; nodes without a job show its row too.</summary>
public static class JobTexts
{
    public const string OutboxName = "outbox";
    public const string KeyRotationName = "key-rotation";
    public const string RetentionName = "retention";
    public const string SealingName = "sealing";
    public const string RegisterName = "register";
    public const string UsageName = "usage";

    /// <summary>One for each environment, with its name after a slash.</summary>
    public const string RevocationName = "revocation-lists";

    public static readonly Text Outbox = new("Send e-post", "Send e-post", "Send e-mails");
    public static readonly Text KeyRotation = new(
        "Bytt signeringsnøkler i tide",
        "Byt signeringsnøklar i tide",
        "Renew signing keys in time"
    );
    public static readonly Text Retention = new(
        "Slett det som ikke skal oppbevares lenger",
        "Slett det som ikkje skal oppbevarast lenger",
        "Delete what is no longer kept"
    );
    public static readonly Text Sealing = new("Forsegl loggen", "Forsegl loggen", "Seal the log");
    public static readonly Text Register = new(
        "Hent registeret over virksomheter",
        "Hent registeret over verksemder",
        "Fetch the register of organisations"
    );
    public static readonly Text Usage = new(
        "Skriv ned bruken av token",
        "Skriv ned bruken av token",
        "Write down the use of tokens"
    );
    public static readonly Text Revocation = new(
        "Hent tilbakekallingslister for {0}",
        "Hent tilbakekallingslister for {0}",
        "Fetch revocation lists for {0}"
    );

    private static readonly FrozenDictionary<string, Text> ByName = new Dictionary<string, Text>
    {
        [OutboxName] = Outbox,
        [KeyRotationName] = KeyRotation,
        [RetentionName] = Retention,
        [SealingName] = Sealing,
        [RegisterName] = Register,
        [UsageName] = Usage,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The title of a row; its name when nobody here knows it.</summary>
    public static Text Of(string name) =>
        name.Split('/') is [RevocationName, var environment] ? Revocation.With(environment)
        : ByName.TryGetValue(name, out var known) ? known
        : Text.Same(name);
}
