namespace Portvakt.SelfService;

public static partial class Links
{
    public const string OperationsMessages = "/drift/driftsmeldinger";
    public const string NewOperationsMessage = "/drift/driftsmeldinger/ny";
    public const string Status = "/status";
    public const string StatusFeed = "/status.rss";

    public static string OperationsMessage(Guid id) => $"{OperationsMessages}/{id}";

    /// <summary>Where everybody reads one message.</summary>
    public static string StatusOf(Guid id) => $"{Status}#{StatusAnchor(id)}";

    /// <summary>What a message is called on the page of all of them.</summary>
    public static string StatusAnchor(Guid id) => $"melding-{id:N}";
}
