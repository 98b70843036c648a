using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// One unit of the register of legal entities, as the local copy knows it. Being here says nothing about being
/// a customer of this installation; see <see cref="Organisation"/>.
/// </summary>
public sealed class RegisterUnit
{
    /// <summary>Longest name; a longer one is no name.</summary>
    public const int NameLength = 400;

    private RegisterUnit() { }

    public OrganisationId Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The register's code of the legal form, such as AS, KOMM, ORGL; BEDR and AAFY are sub units.</summary>
    public string Form { get; private set; } = "";

    /// <summary>The unit above it: of a sub unit the main unit, of an office in an administration the one it belongs to.</summary>
    public OrganisationId? Parent { get; private set; }

    /// <summary>Deleted or bankrupt: gets no new grants anywhere.</summary>
    public bool Ended { get; private set; }

    /// <summary>Being wound up, by its own will or by force; it still is an organisation like any other.</summary>
    public bool InLiquidation { get; private set; }

    /// <summary>When the register last showed it to us; null for what was put in by hand or with the demo.</summary>
    public DateTimeOffset? Seen { get; private set; }

    public bool IsSubUnit => RegisterParts.Of(Form) == RegisterPart.SubUnits;

    /// <param name="seen">When the register showed it; null for a unit that comes from elsewhere.</param>
    public static RegisterUnit Of(
        OrganisationId id,
        string name,
        string form,
        OrganisationId? parent = null,
        bool ended = false,
        bool inLiquidation = false,
        DateTimeOffset? seen = null
    ) =>
        new()
        {
            Id = id,
            Name = name,
            Form = form,
            Parent = parent,
            Ended = ended,
            InLiquidation = inLiquidation,
            Seen = seen,
        };

    /// <summary>The same unit, of which the register has said that it is no more.</summary>
    public RegisterUnit EndedBy(DateTimeOffset seen) =>
        Of(Id, Name, Form, Parent, ended: true, InLiquidation, seen);
}
