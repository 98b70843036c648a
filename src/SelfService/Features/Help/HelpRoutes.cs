using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Features.Help.Front;
using Portvakt.SelfService.Features.Help.Glossary;
using Portvakt.SelfService.Features.Help.Guides;
using Portvakt.SelfService.Features.Help.Statements;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Help;

internal static class HelpRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation read = Operation.ReadPublic;
        pages.MapGet(Links.Help, HelpPages.Get).Requires(read);
        pages.MapGet(Links.Guide("{guide}"), GuidePages.Get).Requires(read);
        pages
            .MapGet(
                Links.Glossary,
                () => Html.Page<GlossaryPage, IReadOnlyList<GlossaryPart>>(GlossaryWords.All)
            )
            .Requires(read);
        pages.MapGet(Links.Accessibility, StatementPages.Accessibility).Requires(read);
        pages.MapGet(Links.Privacy, StatementPages.Privacy).Requires(read);
    }
}
