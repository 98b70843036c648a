using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>The lists that stand beside each other.</summary>
internal static class RequestTabs
{
    private static readonly Text Received = new("Mottatt", "Mottekne", "Received");
    private static readonly Text Sent = new("Sendt", "Sende", "Sent");
    private static readonly Text Rules = new(
        "Automatisk godkjenning",
        "Automatisk godkjenning",
        "Automatic approval"
    );

    /// <param name="here">The address of the list that is open.</param>
    public static IReadOnlyList<MenuEntry> For(EnvironmentName environment, string here) =>
        [
            Tab(Received, Links.AccessRequests(environment), here),
            Tab(Sent, Links.SentRequests(environment), here),
            Tab(Rules, Links.ApprovalRules(environment), here),
        ];

    private static MenuEntry Tab(Text label, string href, string here) =>
        new(label, href, href == here, []);
}
