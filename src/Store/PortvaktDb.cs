using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store.Accounts;
using Portvakt.Store.Audit;
using Portvakt.Store.Calls;
using Portvakt.Store.Changes;
using Portvakt.Store.Jobs;
using Portvakt.Store.Keys;
using Portvakt.Store.Leases;
using Portvakt.Store.Mappings;
using Portvakt.Store.Refusals;
using Portvakt.Store.Register;
using Portvakt.Store.Usage;

namespace Portvakt.Store;

/// <summary>
/// The database, and the repository of every use case. One model; <see cref="Sqlite.SqliteDb"/> and
/// <see cref="Postgres.PostgresDb"/> exist for their migrations.
/// </summary>
public abstract class PortvaktDb(DbContextOptions options, StoreGate gate, ChangeFeed feed)
    : IdentityUserContext<Account, Guid>(options),
        IDataProtectionKeyContext
{
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<EmailDomain> EmailDomains => Set<EmailDomain>();
    public DbSet<TermsAcceptance> TermsAcceptances => Set<TermsAcceptance>();
    public DbSet<RegisterUnit> RegisterUnits => Set<RegisterUnit>();
    public DbSet<RegisterImport> RegisterImports => Set<RegisterImport>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<RightGrant> RightGrants => Set<RightGrant>();
    public DbSet<NamedPeople> NamedPeople => Set<NamedPeople>();
    public DbSet<PendingRightGrant> PendingRightGrants => Set<PendingRightGrant>();
    public DbSet<RoleHolder> RoleHolders => Set<RoleHolder>();
    public DbSet<NationalIdentity> NationalIdentities => Set<NationalIdentity>();
    public DbSet<ProviderSignIn> ProviderSignIns => Set<ProviderSignIn>();
    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();
    public DbSet<PortalSession> PortalSessions => Set<PortalSession>();
    public DbSet<UsedChallenge> UsedChallenges => Set<UsedChallenge>();
    public DbSet<StrongSignIn> StrongSignIns => Set<StrongSignIn>();
    public DbSet<ParkedForm> ParkedForms => Set<ParkedForm>();
    public DbSet<SignInAttempts> SignInAttempts => Set<SignInAttempts>();
    public DbSet<ScopePrefix> Prefixes => Set<ScopePrefix>();
    public DbSet<Scope> Scopes => Set<Scope>();
    public DbSet<ScopeAccess> Accesses => Set<ScopeAccess>();
    public DbSet<AccessRequest> AccessRequests => Set<AccessRequest>();
    public DbSet<ApprovalRule> ApprovalRules => Set<ApprovalRule>();
    public DbSet<DelegationScheme> DelegationSchemes => Set<DelegationScheme>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
    public DbSet<DelegationInvitation> DelegationInvitations => Set<DelegationInvitation>();
    public DbSet<RegisteredSystem> RegisteredSystems => Set<RegisteredSystem>();
    public DbSet<SystemUser> SystemUsers => Set<SystemUser>();
    public DbSet<SystemUserRequest> SystemUserRequests => Set<SystemUserRequest>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<Integration> Integrations => Set<Integration>();
    public DbSet<StoredSigningKey> SigningKeys => Set<StoredSigningKey>();
    public DbSet<StoredRefusal> Refusals => Set<StoredRefusal>();
    public DbSet<UsageCount> UsageCounts => Set<UsageCount>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();
    public DbSet<OutgoingCall> OutgoingCalls => Set<OutgoingCall>();
    public DbSet<NotificationPoint> NotificationPoints => Set<NotificationPoint>();
    public DbSet<MercantileData> MercantileData => Set<MercantileData>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<NoticeReceipt> NoticeReceipts => Set<NoticeReceipt>();
    public DbSet<NoticePause> NoticePauses => Set<NoticePause>();
    public DbSet<OperationsMessage> OperationsMessages => Set<OperationsMessage>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<Event> Events => Set<Event>();
    public DbSet<EventSeal> EventSeals => Set<EventSeal>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<IdempotentCall> IdempotentCalls => Set<IdempotentCall>();
    public DbSet<Lease> Leases => Set<Lease>();
    public DbSet<StoreFact> Facts => Set<StoreFact>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// Saves, writes a change row for every entity that the token server keeps in memory, and lets the
    /// listeners of this process take them in before it returns: what was saved is usable at once.
    /// </summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        var changes = ChangeTracker.NoteChanges(this);
        // The listeners read what was committed; inside a transaction of the caller's they would read too early.
        if (changes.Count > 0 && Database.CurrentTransaction is not null)
            throw new InvalidOperationException(
                "save what the token server knows in one save of its own"
            );
        int written;
        using (await gate.Enter(cancellationToken))
            written = changes.Count > 0 ? await SaveAndTell(Save, cancellationToken) : await Save();
        if (changes.Count > 0)
            await feed.Publish(changes, cancellationToken);
        return written;

        Task<int> Save() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>
    /// Runs a save that writes change rows, and tells the other nodes of it when it commits. On SQLite there are none.
    /// </summary>
    protected virtual Task<int> SaveAndTell(Func<Task<int>> save, CancellationToken cancellation) =>
        save();

    /// <summary>Runs a statement that writes past the change tracker when it is this writer's turn.</summary>
    public async Task<int> InTurn(Func<Task<int>> statement, CancellationToken cancellation)
    {
        using (await gate.Enter(cancellation))
            return await statement();
    }

    /// <summary>For libraries that save without waiting; they never touch what the token server knows.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        ChangeTracker.NoteChanges(this).Count == 0
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new InvalidOperationException("use SaveChangesAsync");

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        base.ConfigureConventions(configuration);
        Conversions.Apply(configuration);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortvaktDb).Assembly);
    }
}
