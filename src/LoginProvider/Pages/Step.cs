namespace Portvakt.LoginProvider.Pages;

/// <summary>What a form of the sign-in asks for next; its value in the field <see cref="Field"/>.</summary>
internal static class Step
{
    public const string Field = "steg";

    /// <summary>Search among the people.</summary>
    public const string Search = "sok";

    /// <summary>Show one person.</summary>
    public const string Show = "vis";

    /// <summary>Make a person up.</summary>
    public const string Make = "ny";

    /// <summary>Sign in as a person.</summary>
    public const string Choose = "velg";

    /// <summary>Represent organisations, or none.</summary>
    public const string Represent = "representer";

    /// <summary>Go back to the client with nothing.</summary>
    public const string Cancel = "avbryt";

    /// <summary>The field with a person's id, which tells nothing of who it is.</summary>
    public const string PersonField = "person";

    /// <summary>The field with a synthetic number to make a person with.</summary>
    public const string NumberField = "nummer";

    /// <summary>The field with the organisations to represent.</summary>
    public const string OrganisationField = "virksomhet";

    /// <summary>The value of <see cref="OrganisationField"/> that means none.</summary>
    public const string NoOrganisation = "ingen";
}
