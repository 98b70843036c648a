namespace Bench.Mail;

/// <summary>One round: mails a second, and milliseconds of CPU for each mail.</summary>
/// <param name="Cpu">Of the sending process.</param>
/// <param name="Database">Of the database server.</param>
/// <param name="Server">Of the SMTP server.</param>
internal sealed record Figure(double Rate, double Cpu, double Database, double Server)
{
    public static Figure Median(IReadOnlyList<Figure> rounds) =>
        new(
            Middle(rounds, round => round.Rate),
            Middle(rounds, round => round.Cpu),
            Middle(rounds, round => round.Database),
            Middle(rounds, round => round.Server)
        );

    public override string ToString() => $"{Rate:F0} | {Cpu:F3} | {Database:F3} | {Server:F3}";

    private static double Middle(IReadOnlyList<Figure> rounds, Func<Figure, double> of) =>
        rounds.Select(of).Order().ElementAt(rounds.Count / 2);
}
