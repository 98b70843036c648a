using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>What the approval of an order brings about: the prefix, perhaps spelt otherwise than it was ordered.</summary>
internal sealed class ApprovePrefix(PortvaktDb db, GrantPrefix grant, CheckPrefix check) : IApproval
{
    public bool IsFor(CaseKind kind) => kind == CaseKind.PrefixOrder;

    public async Task<ApprovalForm> Prepare(Case about, CancellationToken cancellation)
    {
        var environment = EnvironmentOf(about);
        var found = await check.Handle(
            environment,
            about.Organisation,
            about.Wish.Prefix,
            cancellation
        );
        var others = await db
            .Prefixes.Where(p => p.Environment == environment && p.Owner == about.Organisation)
            .Select(p => p.Prefix)
            .ToListAsync(cancellation);
        return new ApprovalForm(
            [
                new(found.Verdict.Standing == PrefixStanding.Free, VerdictTexts.Of(found)),
                await Rivals(about, cancellation),
                new(
                    true,
                    others.Count == 0
                        ? OrderTexts.HasNone.With(environment)
                        : OrderTexts.HasOthers.With(
                            string.Join(", ", others.Order(StringComparer.Ordinal))
                        )
                ),
            ],
            [
                new(
                    "prefix",
                    ApprovalFieldKind.Code,
                    PrefixTexts.Prefix,
                    about.Wish.Prefix,
                    PrefixTexts.PrefixHelp
                ),
            ]
        );
    }

    public async Task<Outcome<WayOn>> Approve(
        Case about,
        PostedForm form,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var environment = EnvironmentOf(about);
        var granted = await grant.Add(
            environment,
            about.Organisation,
            form["prefix"],
            actor,
            cancellation
        );
        return granted.Ok
            ? new WayOn(OrderTexts.MakeScope, Links.NewScope(environment))
            : Outcome<WayOn>.Failed(granted.Problems);
    }

    /// <summary>Whether others wait for the same name.</summary>
    private async Task<ApprovalCheck> Rivals(Case about, CancellationToken cancellation)
    {
        var open = await db
            .Cases.AsNoTracking()
            .Where(c => c.Kind == CaseKind.PrefixOrder && c.Environment == about.Environment)
            .Where(c => c.Decided == null && c.Id != about.Id)
            .ToListAsync(cancellation);
        var same = open.Where(c =>
                PrefixLikeness.Outline(c.Wish.Prefix!) == PrefixLikeness.Outline(about.Wish.Prefix!)
            )
            .Select(c => c.Number.Value)
            .Order(StringComparer.Ordinal)
            .ToList();
        return same.Count == 0
            ? new(true, OrderTexts.NoRivals)
            : new(false, OrderTexts.Rivals.With(string.Join(", ", same)));
    }

    /// <summary>An order is always made in one.</summary>
    private static EnvironmentName EnvironmentOf(Case about) => about.Environment!.Value;
}
