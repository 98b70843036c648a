namespace Bench.Mail;

/// <summary>A mail of the size of a day's notices: 2 kB of text and 6 kB of HTML.</summary>
internal static class Letter
{
    public const string From = "Portvakt <portvakt@portvakt.example>";
    public const string Subject = "Tre nøkler utløper om sju dager";

    private const string Line = "Nøkkelen til integrasjonen Høydedata utløper om sju dager. ";

    public static readonly string Text = string.Concat(Enumerable.Repeat(Line, 34));
    public static readonly string Html =
        "<html><body>"
        + string.Concat(Enumerable.Repeat($"<p style=\"margin:0\">{Line}</p>", 72))
        + "</body></html>";

    public static string Recipient(int number) => $"p{number}@fjelltake.example";
}
