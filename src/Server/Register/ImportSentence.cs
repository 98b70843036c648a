using System.Globalization;
using System.Text;
using Portvakt.Domain.Organisations;
using Portvakt.Store.Register;

namespace Portvakt.Server.Register;

/// <summary>Says in plain words how an import went.</summary>
internal static class ImportSentence
{
    public static string Of(ImportReport report, TimeSpan took)
    {
        var text = new StringBuilder();
        var here = report.Records - report.Before;
        Say($"{Name(report.Part)}: {here:N0} records in {took.TotalSeconds:N1} s");
        if (took > TimeSpan.Zero)
            Say($", {here / took.TotalSeconds:N0} a second");
        if (report.Before > 0)
            Say($", after {report.Before:N0} of an import that was cut off");
        Say($". {report.Records - report.FaultCount:N0} taken in");
        Say(report.FaultCount == 0 ? $"." : (FormattableString)$", {report.FaultCount:N0} faulty.");
        if (report.Vanished > 0)
            Say(
                report.EndedVanished
                    ? (FormattableString)
                        $" {report.Vanished:N0} that are not in the file any more count as deleted."
                    : $" {report.Vanished:N0} that an earlier file held are not in this one: too many to be deleted, so they stay. Is the file whole?"
            );
        return text.ToString();

        void Say(FormattableString words) =>
            text.Append(words.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The part's name at the beginning of a sentence.</summary>
    private static string Name(RegisterPart part) =>
        part == RegisterPart.MainUnits ? "Main units" : "Sub units";
}
