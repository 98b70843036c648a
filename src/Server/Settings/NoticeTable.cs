using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Noticing;

namespace Portvakt.Server.Settings;

/// <summary>Reads Portvakt:Notices.</summary>
internal static class NoticeTable
{
    /// <summary>Longest step: what ends later is not looked for.</summary>
    private const int Longest = 365;

    /// <summary>Throws <see cref="StartRefused"/> for days or hours that there are not.</summary>
    public static NoticeSettings Read(NoticeTimes times, OrganisationId operatorNumber)
    {
        if (times.Steps.Exists(step => step is < 0 or > Longest))
            throw new StartRefused($"Portvakt:Notices:Steps must be days from 0 to {Longest}.");
        if (times.Hour is < 0 or > 23)
            throw new StartRefused("Portvakt:Notices:Hour must be an hour from 0 to 23.");
        IReadOnlyList<int> steps =
            times.Steps.Count > 0 ? [.. times.Steps.Distinct()] : NoticeSteps.Default.Days;
        return new NoticeSettings(
            new NoticeSteps(steps, times.EscalateAt),
            times.Hour,
            operatorNumber
        );
    }
}
