using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What is to become of one organisation's access.</summary>
/// <param name="Field">Where it stands in the request.</param>
/// <param name="Orgno">Its number as it was sent.</param>
internal abstract record AccessStep(string Field, string? Orgno)
{
    /// <summary>The member that the number stands in.</summary>
    public abstract string NumberField { get; }

    /// <summary>The organisation, once its number has been read.</summary>
    public OrganisationId? Consumer { get; set; }

    /// <summary>What the register knows of the organisation; null until it has been looked up.</summary>
    public Consumer? Known { get; set; }

    /// <summary>What the organisation has or had; null when it never had access.</summary>
    public ScopeAccess? Former { get; set; }

    /// <summary>What is in its way.</summary>
    public IReadOnlyList<Problem> Problems { get; set; } = [];

    /// <summary>Whether it makes a difference.</summary>
    public bool Changes { get; set; }

    /// <summary>The same problems, told where they stand in the request.</summary>
    private IEnumerable<Problem> Here(IEnumerable<Problem> problems) =>
        problems.Select(p =>
            p with
            {
                Field = p.Field is null or FindConsumer.Field ? NumberField : $"{Field}.{p.Field}",
            }
        );

    /// <summary>Notes problems of it.</summary>
    public void Refuse(IEnumerable<Problem> problems) =>
        Problems = [.. Problems, .. Here(problems)];
}
