using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>How a task is done, with links into the environment that the reader works in.</summary>
internal static class GuidePages
{
    public static IResult Get(
        string guide,
        string? miljo,
        Landscape landscape,
        PortalSettings settings
    )
    {
        if (GuideCatalogue.Find(guide) is not { } found)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var possible = Possible(found, landscape);
        // A newcomer begins in the last test environment, as the front page does.
        var environment =
            possible.FirstOrDefault(e => e.Name.Value == miljo)
            ?? possible.LastOrDefault(e => !e.IsProd)
            ?? possible[0];
        return Html.Page<GuidePage, GuideModel>(
            new(
                found,
                environment.Name,
                [.. possible.Where(e => e != environment).Select(e => e.Name)],
                settings.ServiceDesk
            )
        );
    }

    private static IReadOnlyList<InstalledEnvironment> Possible(Guide guide, Landscape landscape)
    {
        var production = landscape.Environments.Where(e => e.IsProd).ToList();
        return guide.Production && production.Count > 0 ? production : landscape.Environments;
    }
}
