namespace Portvakt.Domain.Notices;

/// <summary>What came of handing a mail over.</summary>
/// <param name="Reason">What was wrong, as the server said it; empty when it was taken.</param>
public sealed record MailAnswer(MailVerdict Verdict, string Reason = "")
{
    public static readonly MailAnswer Taken = new(MailVerdict.Taken);

    public static MailAnswer Of(MailVerdict verdict, string reason) => new(verdict, reason);
}
