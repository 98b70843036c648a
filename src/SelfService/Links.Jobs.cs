namespace Portvakt.SelfService;

/// <summary>What the operator sees of the server's own work.</summary>
public static partial class Links
{
    public const string Jobs = "/drift/jobber";
    public const string RunJob = Jobs + "/kjor";
    public const string Outbox = "/drift/utboks";
    public const string RetryAllMails = Outbox + "/prov-igjen";

    public static string RetryMail(Guid id) => $"{Outbox}/{id}/prov-igjen";

    public static string DiscardMail(Guid id) => $"{Outbox}/{id}/forkast";
}
