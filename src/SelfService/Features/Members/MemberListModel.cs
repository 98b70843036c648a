using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>What the list shows.</summary>
/// <param name="Refusal">Why the reader can change nothing; null when they can.</param>
public sealed record MemberListModel(
    IReadOnlyList<Member> Members,
    IReadOnlyList<Invited> Invitations,
    Problem? Refusal
);
