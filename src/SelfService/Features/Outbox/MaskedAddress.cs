namespace Portvakt.SelfService.Features.Outbox;

/// <summary>Enough of an address to know it again, and too little to write to it: k…@fjelltake.example.</summary>
internal static class MaskedAddress
{
    public static string Of(string address)
    {
        var at = address.LastIndexOf('@');
        return at < 1 ? "…" : $"{address[0]}…{address[at..]}";
    }

    /// <summary>Masks an address in what a mail server said.</summary>
    public static string In(string sentence, string address) =>
        sentence.Replace(address, Of(address), StringComparison.OrdinalIgnoreCase);
}
