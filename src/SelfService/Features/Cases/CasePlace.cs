using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>From which side a case is looked at, and what can be done from there; null for what cannot.</summary>
/// <param name="Speak">Where a message is sent.</param>
public sealed record CasePlace(CaseSide Reader, string? Speak)
{
    public string? Decide { get; init; }

    public string? Assign { get; init; }

    public string? Withdraw { get; init; }

    /// <summary>Where a reply template is chosen.</summary>
    public string? Templates { get; init; }

    /// <summary>Who decides, when it is not the reader.</summary>
    public Text? Note { get; init; }

    public IReadOnlyList<MenuEntry> Crumbs { get; init; } = [];

    /// <summary>The service desk's side: it decides all but what administrators decide.</summary>
    public static CasePlace Desk(Case about)
    {
        var address = Links.DeskCase(about.Number);
        var decides = about.IsOpen && !about.IsForAdministrators;
        return new(CaseSide.Decider, decides ? $"{address}/melding" : null)
        {
            Decide = decides ? $"{address}/avgjor" : null,
            Assign = decides ? $"{address}/behandler" : null,
            Templates = decides ? address : null,
            Note = about.IsForAdministrators ? CaseTexts.AdministratorsDecide : null,
            Crumbs = [new(CaseTexts.Cases, Links.DeskCases, false, [])],
        };
    }

    /// <summary>The administrators' side: they decide on rights, in the environment of the right.</summary>
    public static CasePlace Administrators(Case about)
    {
        var decides = about.IsOpen && about.IsForAdministrators;
        return new(
            CaseSide.Decider,
            decides ? $"{Links.OrganisationCase(about.Number)}/melding" : null
        )
        {
            Decide =
                decides && about.Environment is { } environment
                    ? Links.DecideRight(environment, about.Number)
                    : null,
            Note = about.IsForAdministrators ? null : CaseTexts.DeskDecides,
            Crumbs = [new(CaseTexts.Cases, Links.OrganisationCases, false, [])],
        };
    }

    /// <summary>The side of somebody with an account.</summary>
    public static CasePlace Own(Case about)
    {
        var address = Links.OwnCase(about.Number);
        return new(CaseSide.Requester, about.IsOpen ? address : null)
        {
            Withdraw = about.IsOpen ? $"{address}/trekk" : null,
            Crumbs =
            [
                new(CaseTexts.MyProfile, Links.Profile, false, []),
                new(CaseTexts.MyCases, Links.OwnCases, false, []),
            ],
        };
    }

    /// <summary>The side of somebody who holds the link of a mail.</summary>
    public static CasePlace Followed(Case about, string secret)
    {
        var address = Links.WithSecret(Links.FollowCase, secret);
        return new(CaseSide.Requester, about.IsOpen ? address : null)
        {
            Withdraw = about.IsOpen ? $"{address}/trekk" : null,
        };
    }
}
